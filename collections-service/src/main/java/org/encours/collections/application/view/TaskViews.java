package org.encours.collections.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The day's list of what people must see to, the most urgent and then the dearest first. */
public interface TaskViews {

  /**
   * One line of it.
   *
   * @param code what is to be done, for readers in any language
   * @param parameters the data of it, in the order of the text
   * @param text the same in English
   */
  record Line(
      UUID caseId,
      String debtor,
      String status,
      String kind,
      LocalDate from,
      LocalDate dueOn,
      String code,
      Map<String, Object> parameters,
      String text,
      Money amount) {}

  /**
   * @param kind of task, or null for every
   * @param skip how many lines of the list to leave out
   */
  List<Line> on(CreditorId creditor, LocalDate date, String kind, int skip, int limit);
}
