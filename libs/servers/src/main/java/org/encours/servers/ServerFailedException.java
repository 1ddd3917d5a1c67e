package org.encours.servers;

/** A server did not start or stop; the message says why in one line and names its log. */
public final class ServerFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ServerFailedException(String message) {
    super(message);
  }

  public ServerFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
