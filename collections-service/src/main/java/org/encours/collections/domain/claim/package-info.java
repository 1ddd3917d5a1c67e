/** What is claimed, from which invoice, and what proves it. */
package org.encours.collections.domain.claim;
