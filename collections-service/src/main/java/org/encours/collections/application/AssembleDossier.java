package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.encours.collections.application.port.Attachments;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.Originals;
import org.encours.collections.application.port.Papers;
import org.encours.collections.application.port.Prints;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.dossier.Dossier;
import org.encours.collections.domain.dossier.DossierAsOf;
import org.encours.collections.domain.dossier.DossierFile;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.collections.domain.dossier.Fingerprints;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;

/** Puts the evidence of a case together as it was known on a date. */
@ApplicationScoped
public class AssembleDossier {

  private final CaseCommands desk;
  private final LedgerFiles files;
  private final Originals originals;
  private final Attachments attachments;
  private final Papers papers;
  private final PrescriptionDates claimLife;
  private final Prints prints;

  AssembleDossier(
      CaseCommands desk,
      LedgerFiles files,
      Originals originals,
      Attachments attachments,
      Papers papers,
      PrescriptionDates claimLife,
      Prints prints) {
    this.desk = desk;
    this.files = files;
    this.originals = originals;
    this.attachments = attachments;
    this.papers = papers;
    this.claimLife = claimLife;
    this.prints = prints;
  }

  /**
   * @throws NotFound for an unknown case
   * @throws RefusedException before the case was opened, or while a party's file has not arrived
   */
  @Transactional
  public Dossier of(CreditorId creditor, CaseId id, LocalDate asOf) {
    CollectionCase found = desk.find(creditor, id);
    if (asOf.isBefore(found.openedOn())) {
      throw new RefusedException(
          new NothingYet("The case was opened on " + found.openedOn() + "."));
    }
    CreditorFile us =
        files
            .creditorOn(creditor, asOf)
            .orElseThrow(() -> new RefusedException(new NothingYet("No creditor profile yet.")));
    DebtorFile them =
        files
            .debtorOn(creditor, found.debtor(), asOf)
            .orElseThrow(() -> new RefusedException(new NothingYet("No debtor data yet.")));
    List<InvoiceFile> invoices =
        found.claims().stream()
            .flatMap(claim -> files.invoice(creditor, claim.invoice()).stream())
            .toList();
    boolean prescribed =
        claimLife
            .end(found, found.interruptionsKnownBy(asOf), us, them)
            .filter(asOf::isAfter)
            .isPresent();
    List<Procedure> procedures =
        new DossierAsOf(found, invoices, asOf).procedures(us, them, prescribed);
    DossierFile file = new DossierFile(found, us, them, invoices, procedures, asOf);
    return Dossier.of(file, papers(creditor, file), sheet -> prints.pdf(sheet, asOf));
  }

  private Optional<Exhibit> piece(CollectionCase of, Attachment sent) {
    return attachments
        .find(of.creditor(), of.id(), sent.agency(), sent.by(), sent.sha256())
        .map(kept -> new Exhibit(Fingerprints.of(sent), kept.bytes()));
  }

  /** The copies in the order of a dossier, each with its number. */
  private List<Exhibit> numbered(CreditorId creditor, CaseId id, LocalDate day) {
    List<Papers.Copy> copies = papers.of(creditor, id, day);
    return IntStream.range(0, copies.size())
        .mapToObj(
            i ->
                new Exhibit(
                    "exhibits/%02d%s".formatted(i + 1, copies.get(i).name().substring(1)),
                    copies.get(i).bytes()))
        .toList();
  }

  /** All papers of the dossier in one file with bookmarks. */
  @Transactional
  public byte[] bundle(CreditorId creditor, CaseId id, LocalDate asOf) {
    Dossier dossier = of(creditor, id, asOf);
    return prints.bundle(
        dossier.pieces().stream().filter(piece -> piece.name().endsWith(".pdf")).toList(), asOf);
  }

  private List<Exhibit> papers(CreditorId creditor, DossierFile file) {
    Map<String, String> names =
        Fingerprints.of(file.collectionCase(), file.invoices(), file.asOf());
    CollectionCase of = file.collectionCase();
    Stream<Exhibit> papers =
        originals.of(creditor, of.id(), names.keySet()).stream()
            .map(original -> new Exhibit(names.get(original.sha256()), original.bytes()));
    Stream<Exhibit> sent =
        of.negotiation().attachments().stream()
            .filter(sending -> !sending.on().isAfter(file.asOf()))
            .flatMap(sending -> piece(of, sending).stream());
    List<Exhibit> kept = numbered(creditor, of.id(), file.asOf());
    Set<String> copied = kept.stream().map(Exhibit::sha256).collect(Collectors.toSet());
    Stream<Exhibit> others =
        Stream.concat(papers, sent)
            .filter(paper -> !copied.contains(paper.sha256()))
            .distinct()
            .sorted(Comparator.comparing(Exhibit::name));
    return Stream.concat(kept.stream(), others).toList();
  }
}
