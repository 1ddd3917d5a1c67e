package org.encours.local.demo;

/** A service refused a call that the demonstration expected to pass. */
public final class RestProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final int status;

  RestProblem(String call, int status, String answer) {
    super("%s was answered %d: %s".formatted(call, status, answer));
    this.status = status;
  }

  public int status() {
    return status;
  }
}
