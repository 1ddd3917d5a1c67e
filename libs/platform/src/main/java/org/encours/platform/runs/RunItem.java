package org.encours.platform.runs;

import java.util.UUID;

/**
 * An item taken off a run's list.
 *
 * @param tries how often it failed by itself
 * @param held how often somebody else was at work on it
 */
record RunItem(UUID id, int tries, int held) {}
