/** Certain, liquid and due: what a claim must be before anyone outside is asked to collect it. */
package org.encours.collections.domain.gate;
