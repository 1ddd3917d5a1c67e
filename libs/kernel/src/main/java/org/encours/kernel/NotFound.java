package org.encours.kernel;

/**
 * Ends a use case that was asked for something this creditor does not have. At the edge it becomes
 * "404 not found"; a bare {@link java.util.NoSuchElementException} stays what it is, a defect.
 */
public final class NotFound extends RuntimeException {

  /**
   * @param sentence what is not there, for the caller: "There is no invoice 4711."
   */
  public NotFound(String sentence) {
    super(sentence);
  }

  /** Names the kind of thing and what was asked for. */
  public static NotFound of(String kind, Object id) {
    return new NotFound("There is no " + kind + " " + id + ".");
  }
}
