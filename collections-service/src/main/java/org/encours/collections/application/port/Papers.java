package org.encours.collections.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.collections.application.view.WantedPapers;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

/** Copies of the papers of a case, and which cases still want theirs. */
public interface Papers {

  /**
   * @param name it has among the papers of the case
   */
  record Copy(String name, byte[] bytes) {}

  /** Has the papers of a case fetched, now or again. */
  void want(CreditorId creditor, CaseId of, Instant from);

  /** The case that has waited longest, for one caller alone until then; empty when none is due. */
  Optional<WantedPapers> take(Instant now, Instant until);

  void done(CreditorId creditor, CaseId of);

  void failed(CreditorId creditor, CaseId of, int failures, Instant again);

  /** The names of those that are here. */
  Set<String> names(CreditorId creditor, CaseId of);

  /** A copy takes the place of an older one of its name. */
  void keep(CreditorId creditor, CaseId of, Copy copy, LocalDate fetchedOn);

  /** Those that were here at the end of a day. */
  List<Copy> of(CreditorId creditor, CaseId of, LocalDate day);
}
