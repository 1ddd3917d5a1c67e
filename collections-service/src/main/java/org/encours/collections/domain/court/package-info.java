/** Courts, procedures, their deadlines, and prescription: law as dated data with its certainty. */
package org.encours.collections.domain.court;
