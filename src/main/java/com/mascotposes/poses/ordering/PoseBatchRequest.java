package com.mascotposes.poses.ordering;

import com.mascotposes.platform.problem.InvalidRequestException;
import com.mascotposes.platform.rest.BodyLimit;
import com.mascotposes.poses.PoseRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several poses at once: either prompts or a pack.
 *
 * <p>The longest has 102,000 characters, of six bytes each where they are escaped.
 *
 * @param prompts 1 to 50, each 1 to 2,000 characters
 * @param pack {@code emotions}, {@code actions} or {@code app-states}
 * @param figmaFileId the file the pictures are for
 * @param color a colour wish for all of them
 * @param negativePrompt what must not appear in any
 */
@BodyLimit(640_000)
public record PoseBatchRequest(
    @Size(min = 1, max = 50) List<@NotBlank @Size(max = 2000) String> prompts,
    @Size(max = 50) String pack,
    @Size(max = 200) String figmaFileId,
    @Size(max = 100) String color,
    @Size(max = 2000) String negativePrompt) {

  /**
   * One request a pose.
   *
   * @throws InvalidRequestException neither prompts nor a pack, or both
   */
  List<PoseRequest> requests() {
    if ((prompts == null) == (pack == null)) {
      throw new InvalidRequestException("prompts", "or pack must be given, and not both");
    }
    List<String> wanted = prompts == null ? PosePack.of(pack).prompts() : prompts;
    return wanted.stream()
        .map(prompt -> new PoseRequest(prompt, figmaFileId, color, negativePrompt))
        .toList();
  }
}
