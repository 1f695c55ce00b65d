package com.mascotposes.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RouteFilterTest {

  private final List<String> counted = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() {
    server =
        JdkHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"),
            new ResourceConfig(Foxes.class, RouteFilter.class, RouteNameFilter.class)
                .register(new Counts()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private final class Counts extends AbstractBinder {

    @Override
    protected void configure() {
      bind(new Remembered()).to(TallyBuffer.class);
    }
  }

  private final class Remembered extends TallyBuffer {

    @Override
    public void count(Counter counter, String... labels) {
      counted.add(String.join(" ", labels));
    }

    @Override
    public void observe(Histogram histogram, Duration took, String... labels) {
      counted.add("timed " + String.join(" ", labels) + " " + !took.isNegative());
    }
  }

  /** Routes of a kind. */
  @Path("/foxes")
  public static class Foxes {

    @GET
    public String all() {
      return "foxes";
    }

    @GET
    @Path("{id}/tail")
    public String tail(@PathParam("id") String id) {
      if (id.equals("none")) {
        throw new NotFoundException();
      }
      return "tail";
    }

    @POST
    public void made() {}
  }

  @Test
  void answer_isCountedByItsDeclaredRoute() throws Exception {
    ask("GET", "/foxes/4711/tail");
    ask("GET", "/foxes");
    ask("POST", "/foxes");

    assertThat(counted)
        .containsExactly(
            "GET /foxes/{id}/tail 200",
            "timed GET /foxes/{id}/tail true",
            "GET /foxes 200",
            "timed GET /foxes true",
            "POST /foxes 204",
            "timed POST /foxes true");
  }

  @Test
  void failureOfARoute_isCountedThere() throws Exception {
    ask("GET", "/foxes/none/tail");

    assertThat(counted).contains("GET /foxes/{id}/tail 404");
  }

  @Test
  void whatClientsMakeUp_makesNoSeries() throws Exception {
    ask("GET", "/made-up-1");
    ask("PAINT", "/made-up-2");

    assertThat(counted).contains("GET unmatched 404", "other unmatched 404");
    assertThat(counted).noneMatch(each -> each.contains("made-up") || each.contains("PAINT"));
  }

  private void ask(String method, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }
}
