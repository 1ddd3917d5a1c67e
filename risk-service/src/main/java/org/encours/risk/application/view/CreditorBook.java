package org.encours.risk.application.view;

import java.util.List;
import org.encours.kernel.CreditorId;

/** Which creditors have debtors here. */
public interface CreditorBook {

  /** For timers, which work for every creditor in turn. */
  List<CreditorId> all();
}
