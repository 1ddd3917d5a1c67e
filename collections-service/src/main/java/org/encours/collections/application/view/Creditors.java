package org.encours.collections.application.view;

import java.util.List;
import org.encours.kernel.CreditorId;

/** Whom we work for. */
public interface Creditors {

  /** A creditor and the country it is in. */
  record Registered(CreditorId creditor, String country) {}

  List<Registered> all();
}
