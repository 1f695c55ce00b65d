package com.mascotposes.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Await;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an operator finds of one order in the server's log, when {@code poses.log.format} is {@code
 * json}: each server puts our object into a line of its own form.
 */
final class LogCheck {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Pattern OBJECT = Pattern.compile("\\{\"timestamp\":.*\"}");

  private LogCheck() {}

  static void look(Visit visit) {
    String pose = visit.order();
    visit.awaitPictures(Stream.of(pose));

    Await.until("the log tells of the job", LIMIT, () -> !jobLines(visit.server, pose).isEmpty());

    assertThat(jobLines(visit.server, pose))
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsKeys("level", "message", "request_id", "account_id", "job_id"));
    assertThat(objects(visit.server))
        .noneMatch(line -> line.getString("message").contains("is missing on this server"));
  }

  private static List<JsonObject> jobLines(Server server, String pose) {
    return objects(server).stream()
        .filter(line -> line.getString("pose_id", "").equals(pose) && line.containsKey("job_id"))
        .toList();
  }

  private static List<JsonObject> objects(Server server) {
    try (Stream<String> lines = Files.lines(server.log())) {
      return lines
          .flatMap(line -> OBJECT.matcher(line).results())
          .map(MatchResult::group)
          .map(LogCheck::object)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject object(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
