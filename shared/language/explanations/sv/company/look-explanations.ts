export const lookExplanations = {
  accent: {
    why: 'Färgen ger papperet företagets utseende. Den påverkar inte innehållet.',
    example: 'Kaféets bruna är ”#6f4e37”. Koden får man av den som har gjort webbplatsen.',
    mistakes: ['Färgen är så ljus att rubrikens nummer inte syns på papperet.'],
  },
};
