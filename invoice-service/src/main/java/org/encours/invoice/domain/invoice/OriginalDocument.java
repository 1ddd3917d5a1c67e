package org.encours.invoice.domain.invoice;

/** A document's file as it came. */
public record OriginalDocument(String name, String mediaType, byte[] content) {}
