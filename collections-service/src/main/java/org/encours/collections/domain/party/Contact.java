package org.encours.collections.domain.party;

/** A person at the debtor's who may be spoken to about the debt. */
public record Contact(String name, String role, String email, String phone) {}
