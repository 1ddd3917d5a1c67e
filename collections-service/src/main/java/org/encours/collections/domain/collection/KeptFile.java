package org.encours.collections.domain.collection;

/** A file that was handed in, with its bytes. */
public record KeptFile(Attachment file, byte[] bytes) {}
