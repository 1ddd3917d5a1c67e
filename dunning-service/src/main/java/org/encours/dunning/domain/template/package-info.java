/** A creditor's own words for its messages, and what the law wants them to say. */
package org.encours.dunning.domain.template;
