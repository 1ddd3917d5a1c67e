package org.encours.platform.runs;

/**
 * A run and all that was counted in it.
 *
 * @param response the shape in which every service shows it
 * @param counts counters of the kind's own besides
 */
public record RunState(RunResponse response, Counts counts) {}
