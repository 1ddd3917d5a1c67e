package org.encours.collections.domain.party;

import org.encours.kernel.CreditorId;

/**
 * The company that is owed.
 *
 * @param size SME or LARGE; a Belgian SME may ask a consumer interest earlier (XIX.4)
 */
public record CreditorFile(
    CreditorId id,
    String name,
    String country,
    String enterpriseNumber,
    String vatNumber,
    String iban,
    String size,
    Address address,
    String language,
    String email,
    String phone) {}
