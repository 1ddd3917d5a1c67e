/** Whom a case is between, as far as the collector needs to know it. */
package org.encours.collections.domain.party;
