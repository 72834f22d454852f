export const fi = {
  title: 'Oma työsi konsulttina',
  thanks: (led: number) =>
    led === 0
      ? 'Kiitos, että olet mukana! Et ole vielä vetänyt palavereja viimeisten 12 kuukauden aikana.'
      : led === 1
        ? 'Kiitos työstäsi! Olet vetänyt yhden palaverin viimeisten 12 kuukauden aikana.'
        : `Kiitos työstäsi! Olet vetänyt ${led} palaveria viimeisten 12 kuukauden aikana.`,
  led: 'Vetämiäsi palavereja, 12 kk',
  median: 'Alueen konsulttien mediaani',
  fewColleagues: 'ei kerrota, koska konsultteja on vähän',
  coming: 'Tulevia palavereja',
  feedbackTitle: 'Mitä vetämistäsi palavereista on sanottu',
  about: (meetings: number) =>
    `Asiakkaiden, läheisten, ammattilaisten ja tilaajien vastauksia yhdessä, aina vähintään ${meetings} palaverista kerrallaan. Parisi vastaukset eivät ole mukana.`,
  notYet: (meetings: number) =>
    `Palaute näkyy tässä, kun vastauksia on kertynyt vähintään ${meetings} palaverista ja niin monelta, ettei kenenkään vastaus erotu.`,
  byLot:
    'Osa vastauksista jätetään arvalla pois, ja osa kerrotaan vain toiselle vetäjälle. Siksi kukaan ei voi laskea, mitä yksi ihminen tai yksi palaveri vastasi.',
  scale:
    'Asteikko 0–10. Alle 20 vastausta kerrotaan välinä. ”8 tai yli” tarkoittaa, että tarkempi luku kertoisi yksittäisistä vastauksista.',
  item: 'Väite',
  answers: 'Vastauksia',
  mean: 'Keskiarvo',
  back: 'Takaisin',
  notConsultant: 'Tämä näkymä on verkostokonsulteille.',
};

export type OwnTexts = typeof fi;
