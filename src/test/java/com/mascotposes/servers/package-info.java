/**
 * The same {@code poses.war} on four application servers, seen from outside. Start at {@link
 * com.mascotposes.servers.FourServersIT}.
 *
 * <p>A {@link com.mascotposes.servers.Server} knows how an operator sets one up and starts it, with
 * the files of {@code payara-config/} and {@code docker/}; {@link com.mascotposes.servers.Checks}
 * is what each of them must do. Imports no class of the product.
 */
package com.mascotposes.servers;
