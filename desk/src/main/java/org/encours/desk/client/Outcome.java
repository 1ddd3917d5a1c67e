package org.encours.desk.client;

/** What became of something that a person asked a service to do. */
public sealed interface Outcome {

  /** It is done. */
  record Done(int status, String body) implements Outcome {}

  /** The service refused it, with its reason; nothing changed. */
  record Refused(ServiceId service, ServiceProblem problem) implements Outcome {}

  /** The service did not answer: it may be done or not; the same key asks again safely. */
  record Away(ServiceId service) implements Outcome {}

  default boolean isDone() {
    return this instanceof Done;
  }
}
