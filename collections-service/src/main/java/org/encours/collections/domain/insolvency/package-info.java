/** A debtor that becomes insolvent. */
package org.encours.collections.domain.insolvency;
