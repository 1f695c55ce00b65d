package com.mascotposes.drawings;

import java.time.Duration;

/**
 * What a job has behind it when its store does not do its part.
 *
 * @param isBought whether it has a bought picture
 * @param waited how long it has had that, or without one how long ago it was ordered
 */
public record JobWait(boolean isBought, Duration waited) {}
