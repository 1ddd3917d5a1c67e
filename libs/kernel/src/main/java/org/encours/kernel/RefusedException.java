package org.encours.kernel;

/**
 * Carries a {@link Refusal} out of a transaction, which it rolls back, to the edge, where it
 * becomes a problem.
 */
public final class RefusedException extends RuntimeException {

  private final transient Refusal reason;

  public RefusedException(Refusal reason) {
    super(reason.code() + ": " + reason.detail());
    this.reason = reason;
  }

  public Refusal reason() {
    return reason;
  }
}
