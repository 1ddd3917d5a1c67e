package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.Attachments;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.Attachment.Side;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.MediaType;
import org.encours.collections.domain.cases.StoredFile;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/**
 * Files between a creditor and the agency that works a case. A file is handed in, then sent with a
 * message that names its fingerprint; until then only who handed it in can read it.
 */
@ApplicationScoped
public class ExchangeFiles {

  /** The most that one file may have, in bytes. */
  public static final int MOST_BYTES = 10_000_000;

  private static final long MOST_BYTES_OF_A_CASE = 100_000_000;

  private final CaseCommands desk;
  private final ShowCase showCase;
  private final Attachments attachments;

  ExchangeFiles(CaseCommands desk, ShowCase showCase, Attachments attachments) {
    this.desk = desk;
    this.showCase = showCase;
    this.attachments = attachments;
  }

  /** Takes a file of the creditor's for the agency that works the case now. */
  @Transactional
  public Attachment take(CaseOrder order, String name, byte[] bytes) {
    CollectionCase of = desk.find(order.creditor(), order.id());
    if (of.state().agency() == null) {
      throw new RefusedException(
          new CaseRefusals.NotPossibleInState("discussed with an agency", of.state().status()));
    }
    return keep(of, of.state().agency(), Side.CREDITOR, name, bytes, order.on());
  }

  /** Takes a file of the agency's for the creditor. */
  @Transactional
  public Attachment take(AgencyId agency, CaseOrder order, String name, byte[] bytes) {
    CollectionCase of = showCase.showTo(agency, order.creditor(), order.id());
    if (!agency.equals(of.state().agency())) {
      throw new RefusedException(new CaseRefusals.CaseNotWithAgency(agency));
    }
    return keep(of, agency, Side.AGENCY, name, bytes, order.on());
  }

  /** What the creditor may read: all that was sent, and what it handed in itself. */
  @Transactional
  public StoredFile read(CreditorId creditor, CaseId id, String sha256) {
    CollectionCase of = desk.find(creditor, id);
    List<AgencyId> all = of.mandates().stream().map(m -> m.agency()).distinct().toList();
    return all.stream()
        .flatMap(agency -> readable(of, agency, Side.CREDITOR, sha256).stream())
        .findFirst()
        .orElseThrow(() -> unknown(sha256));
  }

  /** What an agency may read of a case that is visible to it: its own exchange, and no other's. */
  @Transactional
  public StoredFile read(AgencyId agency, CreditorId creditor, CaseId id, String sha256) {
    CollectionCase of = showCase.showTo(agency, creditor, id);
    return readable(of, agency, Side.AGENCY, sha256).orElseThrow(() -> unknown(sha256));
  }

  /** The files that a message names, as one side handed them in. */
  List<Attachment> named(CollectionCase of, AgencyId agency, Side by, List<String> fingerprints) {
    List<Attachment> found = new ArrayList<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      var kept = attachments.find(of.creditor(), of.id(), agency, by, fingerprints.get(i));
      if (kept.isEmpty()) {
        throw new RefusedException(
            new CaseRefusals.InputRefused(
                List.of(new Violation("attachments[" + i + "]", "was not handed in"))));
      }
      found.add(kept.get().file());
    }
    return found;
  }

  private Optional<StoredFile> readable(
      CollectionCase of, AgencyId agency, Side reader, String sha256) {
    Side other = reader == Side.CREDITOR ? Side.AGENCY : Side.CREDITOR;
    boolean sent =
        of.negotiation().attachmentsWith(agency).stream()
            .anyMatch(file -> file.by() == other && file.sha256().equals(sha256));
    return attachments
        .find(of.creditor(), of.id(), agency, reader, sha256)
        .or(
            () ->
                sent
                    ? attachments.find(of.creditor(), of.id(), agency, other, sha256)
                    : Optional.empty());
  }

  private Attachment keep(
      CollectionCase of, AgencyId agency, Side by, String name, byte[] bytes, LocalDate on) {
    MediaType type =
        MediaType.of(bytes)
            .filter(known -> bytes.length <= MOST_BYTES)
            .orElseThrow(() -> new RefusedException(new FileNotTaken(bytes.length)));
    if (attachments.size(of.creditor(), of.id()) + bytes.length > MOST_BYTES_OF_A_CASE) {
      throw new RefusedException(new DossierFull(MOST_BYTES_OF_A_CASE));
    }
    Attachment file =
        new Attachment(agency, by, Exhibit.sha256(bytes), name, type.wire(), bytes.length, on);
    attachments.keep(of.creditor(), of.id(), new StoredFile(file, bytes));
    return file;
  }

  private static NotFound unknown(String sha256) {
    return new NotFound("There is no file " + sha256 + ".");
  }
}
