package org.encours.invoice.application.port;

/** Numbers that never come twice, for generated payment references. */
public interface RunningNumbers {

  /** At most ten digits. */
  long next();
}
