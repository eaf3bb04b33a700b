export const assistanceExplanations = {
  assistPolicy: {
    why: 'Käsittelijän on autettava asiakasta, kun ihminen käyttää oikeuksiaan tai tietoja joutuu vääriin käsiin. Teksti tulee käsittelijän selosteeseen.',
    example:
      'Tilitoimisto: ”Välitämme pyynnön asiakkaalle kahden arkipäivän kuluessa. Tietoturvaloukkauksesta ilmoitamme heti, kun olemme huomanneet sen.”',
    mistakes: [
      'Vastataan itse asiakkaan työntekijän pyyntöön kysymättä asiakkaalta.',
      'Luvataan ilmoittaa loukkauksesta vasta, kun se on selvitetty. Ilmoitus on tehtävä ilman aiheetonta viivytystä.',
    ],
    help: [
      'Asiakas vastaa pyyntöihin itse. Sinä annat sille tiedot ja avun, joita vastaamiseen tarvitaan.',
      'Asiakkaan on ilmoitettava loukkauksesta viranomaiselle yleensä 72 tunnin kuluessa siitä, kun se sai tiedon. Siksi sinun ilmoituksesi ei saa viipyä.',
    ],
  },
};
