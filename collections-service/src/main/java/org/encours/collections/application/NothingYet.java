package org.encours.collections.application;

import org.encours.kernel.Refusal;

/** There is nothing to show for the date asked. */
record NothingYet(String detail) implements Refusal {}
