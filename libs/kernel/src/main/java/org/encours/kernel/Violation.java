package org.encours.kernel;

/**
 * One thing wrong with an input, said so that its author can find and mend it.
 *
 * @param path where, as a JSON path below the document's root ({@code lines[2].quantity})
 * @param message what is wrong and what would be right; a business rule names its id (BR-CO-15)
 */
public record Violation(String path, String message) {}
