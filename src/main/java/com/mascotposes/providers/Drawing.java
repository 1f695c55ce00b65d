package com.mascotposes.providers;

/**
 * A provider's answer: the picture as it came, and what it cost.
 *
 * @param bytes the encoded picture; not copied, never changed
 * @param mediaType what the bytes are, believed over what the provider says
 * @param model the model version that answered
 * @param responseId the provider's own id of this answer; null when it gives none
 * @param usage what was consumed
 */
public record Drawing(
    byte[] bytes, String mediaType, String model, String responseId, Usage usage) {

  /**
   * Tokens as the provider counted them; zero where it does not count.
   *
   * @param promptTokens text and reference pictures that went in
   * @param outputTokens text and picture that came out
   * @param thoughtTokens billed reasoning
   */
  public record Usage(int promptTokens, int outputTokens, int thoughtTokens) {
    public static final Usage NONE = new Usage(0, 0, 0);
  }
}
