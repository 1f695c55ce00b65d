/**
 * Hands out the Figma plugin, set up for this very installation: its manifest names this server and
 * its picture store as the only domains that it may reach.
 *
 * <p>Start at {@link com.mascotposes.plugin.PluginServlet}. The plugin itself is built from {@code
 * src/figma}; this room knows nothing of what it does.
 */
package com.mascotposes.plugin;
