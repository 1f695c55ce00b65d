package com.mascotposes.operations;

import com.mascotposes.accounts.Caller;
import com.mascotposes.jobs.facts.JobCursor;
import com.mascotposes.jobs.facts.JobFinder;
import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody's jobs, for administrators. */
@Path("/admin/jobs")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class JobsResource {

  @Inject Caller caller;

  @Inject JobActions actions;

  @Inject JobViews views;

  @GET
  @Operation(summary = "Jobs by the time of their order, page by page")
  public JobPage list(
      @QueryParam("state")
          @Pattern(
              regexp = "waiting|running|done|failed|cancelled",
              message = "must be waiting, running, done, failed or cancelled")
          String state,
      @QueryParam("kind")
          @Pattern(regexp = "draw-pose|draw-mascot", message = "must be draw-pose or draw-mascot")
          String kind,
      @QueryParam("account") UUID account,
      @QueryParam("order")
          @DefaultValue("newest")
          @Pattern(regexp = "newest|oldest", message = "must be newest or oldest")
          String order,
      @Parameter(description = "next of the page before; absent for the first page")
          @QueryParam("cursor")
          @Size(max = 60)
          String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    JobCursor after = cursor == null ? null : JobCursor.parse(cursor);
    return views.page(
        new JobFinder.Search(state, kind, account, order.equals("oldest"), after, limit));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One job with its whole history and what happens next")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  @APIResponse(responseCode = "404", description = "No such job")
  public JobView show(@PathParam("id") UUID id) {
    return views.whole(id);
  }

  @POST
  @Path("/{id}/retry")
  @Operation(
      summary = "Run a job now that waits for its next attempt, or place a failed order again",
      description =
          "What failed stays failed: a new pose or mascot is ordered for the same account, which"
              + " is granted its price in the same transaction. Answers the job that will run.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  @APIResponse(responseCode = "404", description = "No such job, or its mascot is gone")
  @APIResponse(responseCode = "409", description = "There is nothing to try again")
  @APIResponse(responseCode = "503", description = "No orders are taken")
  public JobView retry(@PathParam("id") UUID id) {
    return views.whole(actions.retry(caller.accountId(), id));
  }

  @POST
  @Path("/{id}/cancel")
  @Operation(summary = "Call a job off; the credit goes back as if its owner had cancelled")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  @APIResponse(responseCode = "404", description = "No such job")
  @APIResponse(responseCode = "409", description = "The job has ended already")
  public JobView cancel(@PathParam("id") UUID id) {
    actions.cancel(caller.accountId(), id);
    return views.whole(id);
  }
}
