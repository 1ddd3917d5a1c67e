package org.encours.collections.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.party.DebtorId;
import org.encours.collections.domain.route.AgencyExperience;
import org.encours.collections.domain.route.Experience;
import org.encours.kernel.CreditorId;

/** The collection cases of each creditor. */
public interface Cases {

  Optional<CollectionCase> find(CreditorId creditor, CaseId id);

  /** Whether a hand-off was dealt with already. */
  boolean knows(CreditorId creditor, UUID request);

  /** Cases with this invoice that are not closed. */
  List<CollectionCase> live(CreditorId creditor, InvoiceId invoice);

  /** Cases with this invoice, closed ones too, the oldest first. */
  List<CollectionCase> withInvoice(CreditorId creditor, InvoiceId invoice);

  /** Cases of this debtor that are not closed, the oldest first. */
  List<CollectionCase> live(CreditorId creditor, DebtorId debtor);

  /** Cases that wait at the gate, of one debtor, or of every debtor when it is null. */
  List<CollectionCase> refused(CreditorId creditor, DebtorId debtor);

  /** Those among the ids that this creditor has, in the order of their ids. */
  List<CollectionCase> all(CreditorId creditor, Collection<CaseId> ids);

  /** The same; whoever else wants to change one waits until the present transaction ends. */
  List<CollectionCase> hold(CreditorId creditor, Collection<CaseId> ids);

  /** How many cases each agency holds now. */
  Map<AgencyId, Integer> heldByAgencies(CreditorId creditor);

  /** What the closed cases brought. */
  List<Experience> experience(CreditorId creditor);

  /** What each agency brought of the cases that it worked to an end. */
  List<AgencyExperience> agencyExperience(CreditorId creditor);

  /** Keeps the case and tells what happened, or neither. */
  void save(CollectionCase collectionCase, List<CaseEvent> events);
}
