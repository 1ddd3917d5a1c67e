package org.encours.collections.domain.cases;

/** A file that was handed in, with its bytes. */
public record StoredFile(Attachment file, byte[] bytes) {}
