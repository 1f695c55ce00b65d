package com.mascotposes.platform.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Tells in the API document, for every route at once, that errors are problems. Used by the build
 * when it writes the document.
 */
public class ProblemsInDocument implements OASFilter {

  private static final String MEDIA_TYPE = "application/problem+json";

  @Override
  public Operation filterOperation(Operation operation) {
    Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
    answers.forEach(
        (status, answer) -> {
          if (status.charAt(0) >= '4' && answer.getContent() == null) {
            answer.setContent(problem());
          }
        });
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse().description("Any other problem").content(problem()));
    return operation;
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }
}
