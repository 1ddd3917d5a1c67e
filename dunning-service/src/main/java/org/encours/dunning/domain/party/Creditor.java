package org.encours.dunning.domain.party;

import java.util.Optional;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.kernel.CreditorId;

/** Who is owed: its country and size choose the law, the rest is the letterhead. */
public record Creditor(
    CreditorId id,
    String name,
    String country,
    CreditorSize size,
    String enterpriseNumber,
    Optional<String> vatNumber,
    String iban,
    Optional<String> bic,
    Address address,
    String language,
    String email,
    String phone) {}
