/** Cases of collection: the board, one case, its routes. */
package org.encours.desk.cases;
