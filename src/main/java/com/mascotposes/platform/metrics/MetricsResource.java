package com.mascotposes.platform.metrics;

import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the service is doing, for monitoring: an administrator's token as bearer token. */
@Path("/admin/metrics")
@RequestScoped
@AdminOnly
@Tag(name = "administration")
public class MetricsResource {

  @Inject @Any Instance<MetricSource> sources;

  @GET
  @Produces(PrometheusText.MEDIA_TYPE)
  @Operation(
      summary = "Counters, histograms and gauges of the whole service, as Prometheus text",
      description =
          "Of all nodes together, from the database, but for poses_node_...: that is of the node"
              + " that answers. Counters outlive restarts.")
  @APIResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
  public String scrape() {
    List<Metric> metrics =
        sources.stream()
            .flatMap(source -> source.now().stream())
            .sorted(Comparator.comparing(Metric::name))
            .toList();
    return PrometheusText.of(metrics);
  }
}
