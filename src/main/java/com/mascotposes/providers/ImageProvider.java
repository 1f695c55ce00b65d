package com.mascotposes.providers;

import java.util.Optional;

/** A service that draws one picture of a mascot on a flat backdrop. */
public interface ImageProvider {

  /**
   * The value of {@code poses.provider} that selects this provider: {@code gemini}, {@code local} …
   */
  String name();

  /**
   * Draws one square picture and returns once its bytes are here.
   *
   * <p>Blocks for seconds to minutes; never call it inside a transaction. Interrupting the thread
   * abandons the wait.
   *
   * @return the picture as the provider sent it, opaque as a rule, at most 30 MB and 40 megapixels
   * @throws PictureRefusedException the provider will not draw this; asking again cannot help
   * @throws NoPictureException an answer without a picture; worth one more, insistent request
   * @throws ProviderUnavailableException surely nothing was drawn; worth trying again later
   * @throws ProviderMisconfiguredException key, model or address is wrong; an operator must act
   * @throws UnknownOutcomeException the request went out and no complete answer came back
   */
  Drawing draw(DrawRequest request);

  /**
   * About what a picture costs, in US dollars, to estimate requests whose tokens nobody counted; 0
   * when nothing is billed.
   */
  default double pictureUsd() {
    return 0;
  }

  /**
   * What an operator must put right before this provider can draw, found out by asking it; takes a
   * few seconds at most.
   *
   * @return a sentence without secrets; empty when nothing is known to be wrong
   */
  default Optional<String> problem() {
    return Optional.empty();
  }

  /** What this node has seen of the provider so far; asks nobody. */
  default ProviderState state() {
    return ProviderState.ALWAYS_THERE;
  }
}
