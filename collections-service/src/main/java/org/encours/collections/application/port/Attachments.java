package org.encours.collections.application.port;

import java.util.Optional;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.StoredFile;
import org.encours.kernel.CreditorId;

/** Files that were handed in to go with a message, known by their fingerprint. */
public interface Attachments {

  /** Keeps it; the same file from the same side twice is one. */
  void keep(CreditorId creditor, CaseId of, StoredFile kept);

  /** A file that one side handed in for the other. */
  Optional<StoredFile> find(
      CreditorId creditor, CaseId of, AgencyId agency, Attachment.Side by, String sha256);

  /** All bytes that were handed in for a case. */
  long size(CreditorId creditor, CaseId of);
}
