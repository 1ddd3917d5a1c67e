/** Messages to a debtor, and what was sent before. */
package org.encours.dunning.domain.message;
