package com.mascotposes.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Makes the one error answer of this server: RFC 9457 ({@code type, title, status, detail,
 * instance}) plus what the plugins read ({@code statusCode, message, error, timestamp, path}).
 */
@ApplicationScoped
public class ProblemAnswers {

  private static final String MEDIA_TYPE = "application/problem+json";

  @Inject Clock clock;

  /**
   * What a room threw.
   *
   * @param path the request's path, shown in the body
   */
  public Response answer(ProblemException problem, String path) {
    if (problem instanceof InvalidRequestException invalid) {
      return refusal(invalid.violations(), path);
    }
    JsonObjectBuilder body =
        frame(problem.status(), problem.type(), problem.getMessage(), path)
            .add("message", problem.getMessage());
    problem.facts().forEach((name, value) -> add(body, name, value));
    Response.ResponseBuilder answer = build(problem.status(), body);
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  /** A refused request: {@code message} is an array with one sentence a violation. */
  Response refusal(List<Violation> violations, String path) {
    JsonArrayBuilder sentences = Json.createArrayBuilder();
    JsonArrayBuilder details = Json.createArrayBuilder();
    for (Violation violation : violations) {
      sentences.add(violation.sentence());
      details.add(
          Json.createObjectBuilder()
              .add("field", violation.field())
              .add("in", violation.in())
              .add("message", violation.message()));
    }
    return build(
            400,
            frame(400, "invalid-request", violations.get(0).sentence(), path)
                .add("message", sentences)
                .add("violations", details))
        .build();
  }

  private JsonObjectBuilder frame(int status, String type, String detail, String path) {
    String title = StatusTitles.of(status);
    return Json.createObjectBuilder()
        .add("type", "/problems/" + type)
        .add("title", title)
        .add("status", status)
        .add("detail", detail)
        .add("instance", "urn:uuid:" + UUID.randomUUID())
        .add("statusCode", status)
        .add("error", title)
        .add("timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
        .add("path", path);
  }

  private static Response.ResponseBuilder build(int status, JsonObjectBuilder body) {
    return Response.status(status).type(MEDIA_TYPE).entity(body.build().toString());
  }

  private static void add(JsonObjectBuilder body, String name, Object value) {
    if (value instanceof Number number) {
      body.add(name, number.longValue());
    } else {
      body.add(name, String.valueOf(value));
    }
  }
}
