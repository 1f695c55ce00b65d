/**
 * Who a mascot is: from its fields to species, style, colours and clothes, the same in every pose.
 *
 * <p>Start at {@link com.mascotposes.providers.local.look.Look}. Draws nothing.
 */
package com.mascotposes.providers.local.look;
