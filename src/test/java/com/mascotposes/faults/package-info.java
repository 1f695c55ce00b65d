/**
 * Breaks things on purpose and looks whether anything was lost. Start at {@link
 * com.mascotposes.faults.KillCyclesFaultsIT}.
 *
 * <p>The real {@code poses.jar} runs as a process ({@link com.mascotposes.faults.Node}) between a
 * scripted provider, a scripted store, a real database and a real broker; {@link
 * com.mascotposes.faults.Invariants} asks the database afterwards. Imports no class of the product:
 * {@link com.mascotposes.faults.KillPoint} names methods as text, and a name that is no longer
 * there makes its test fail because the node does not die.
 */
package com.mascotposes.faults;
