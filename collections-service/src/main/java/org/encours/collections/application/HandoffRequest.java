package org.encours.collections.application;

import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.cases.HandoffContext;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;

/** What dunning asks to be collected. */
public record HandoffRequest(
    CreditorId creditor,
    DebtorId debtor,
    String debtorReference,
    LocalDate requestedOn,
    List<Claim> claims,
    HandoffContext context) {}
