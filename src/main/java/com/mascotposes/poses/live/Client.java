package com.mascotposes.poses.live;

import java.util.UUID;

/**
 * Who waits.
 *
 * @param account whose client it is
 * @param credential the session or API token that let it in, which may end while it waits
 */
public record Client(UUID account, UUID credential) {}
