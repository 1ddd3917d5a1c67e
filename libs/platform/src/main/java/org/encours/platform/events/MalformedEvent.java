package org.encours.platform.events;

/** Says what a record lacks to be an event of ours, in words that repeat nothing of it. */
final class MalformedEvent extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  MalformedEvent(String message) {
    super(message);
  }
}
