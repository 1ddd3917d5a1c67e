package org.encours.dunning.application.view;

import java.util.List;
import org.encours.kernel.CreditorId;

/** Every creditor there is; for timers only. */
public interface RegisteredCreditors {

  /** A creditor and the country it is in. */
  record Registered(CreditorId creditor, String country) {}

  List<Registered> all();
}
