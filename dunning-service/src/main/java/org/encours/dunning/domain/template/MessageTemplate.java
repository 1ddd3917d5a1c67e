package org.encours.dunning.domain.template;

/**
 * Words in force.
 *
 * @param version counts a creditor's changes; 0 is the house's text
 */
public record MessageTemplate(TemplateKey key, int version, TemplateText text) {}
