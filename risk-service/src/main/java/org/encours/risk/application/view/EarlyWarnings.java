package org.encours.risk.application.view;

import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.assessment.EarlyWarning;

/** Warnings that are not over, those with most money at risk first. */
public interface EarlyWarnings {

  record Entry(String debtor, EarlyWarning warning) {}

  /**
   * @param skip how many of the list to leave out from its beginning
   */
  List<Entry> standing(CreditorId creditor, int skip, int most);
}
