package org.encours.collections.application.port;

import java.util.List;
import java.util.Set;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

/** Originals that were handed in for a case's dossier, known by their fingerprint. */
public interface Originals {

  /**
   * @param sha256 of its bytes, 64 hexadecimal digits
   */
  record Original(String sha256, byte[] bytes) {}

  /** Keeps it; the same original twice is one. */
  void keep(CreditorId creditor, CaseId of, Original original);

  /** Those among the fingerprints that are here. */
  List<Original> of(CreditorId creditor, CaseId of, Set<String> sha256s);

  /** All bytes kept for a case. */
  long size(CreditorId creditor, CaseId of);
}
